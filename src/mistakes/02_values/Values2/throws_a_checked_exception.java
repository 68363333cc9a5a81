// expect: does-not-compile compiler.err.unreported.exception.need.to.catch.or.throw
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

// A hotel's bookings. Now and then the web form sends the dates the wrong way round, or the same
// day twice. Nobody notices until an invoice says "-3 nights".
class Values2 {

  /** From the day of arrival to the day of departure: at least one night. */
  record Stay(LocalDate arrival, LocalDate departure) {

    // Every way to a Stay leads through here, so nobody who holds one has to check it again. We do
    // not swap the dates: the form is wrong, and we cannot know in which way.
    Stay {
      if (!arrival.isBefore(departure)) {
        throw new Exception(
            "a stay lasts at least one night: from " + arrival + " to " + departure);
      }
    }

    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  /** The price of a stay, in cents. */
  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
