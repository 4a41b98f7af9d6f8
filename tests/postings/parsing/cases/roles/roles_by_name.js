// The two people our after-school club looks for.
const menu = { title: "Menu", items: [{ label: "Home", to: "/" }, { label: "Jobs", to: "/jobs" }] };

const cook = {
  slug: 'cook',
  title: 'Kitchen Assistant',
  pay: '$17 an hour',
  responsibilities: [
    'Prepare the meals for sixty children',
    'Keep the kitchen and its stores clean',
  ],
  requirements: [
    'A food handler card is required',
    'Experience in a school kitchen is preferred',
  ],
};

const driver = {
  slug: 'driver',
  title: 'Van Driver',
  responsibilities: [
    'Drive the children home each evening',
    'Check the van before every trip',
  ],
  requirements: [
    'A clean driving record',
  ],
};

module.exports = { cook, driver, menu };
