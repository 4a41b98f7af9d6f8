export default function Careers() {
  const cook = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Nursery Cook",
    description: "<p>Cooks for fifty.</p>",
    validThrough: "2024-04-01",
    hiringOrganization: { "@type": "Organization", name: "Hill Nursery" },
    jobLocation: { "@type": "Place", address: { addressLocality: "Leeds", addressCountry: "GB" } },
  };
  const nurse = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Nursery Nurse",
    description: "Cares for babies.",
    employmentType: "PART_TIME",
    hiringOrganization: { "@type": "Organization", name: "Hill Nursery" },
    baseSalary: { currency: "GBP", value: { minValue: 11, maxValue: 13, unitText: "HOUR" } },
  };
  return <><Schema data={cook} /><Schema data={nurse} /></>;
}
