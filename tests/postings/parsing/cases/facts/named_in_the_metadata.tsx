import Link from "next/link"

export const metadata = {
  title: "Open Positions | Quillfish Group",
  description: "Join our team working on the swimming of fish.",
}

export default function PositionsPage() {
  return (
    <div>
      <h1>Open Positions</h1>
      <h2>Postdoctoral Researcher</h2>
      <p>We seek a postdoctoral researcher to model behavior.</p>
      <h3>Requirements</h3>
      <ul><li>PhD in biology</li><li>Knowledge of Python</li></ul>
    </div>
  )
}
