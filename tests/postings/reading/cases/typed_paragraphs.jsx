export default function Jobs() {
  return (
    <main>
      <h1>Join us</h1>
      <h3>
        Elm Writers is a charity that runs workshops for people who would like to write. We meet in libraries
        and in cafes, and we print a small magazine. We have a role for four years to lead this small charity
        through an important time, and to see that its workshops go on and reach more people.
      </h3>
      <h4>
        Duties

          · work with the trustees

          · keep the books

        Salary: £28,000
      </h4>
      <p>
        We are

        glad that you

        read this.
      </p>
    </main>
  )
}
