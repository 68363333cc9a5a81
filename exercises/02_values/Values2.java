import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

// A hotel's bookings. Now and then the web form sends the dates the wrong way round, or the same
// day twice. Nobody notices until an invoice says "-3 nights".
class Values2 {

  /** From the day of arrival to the day of departure: at least one night. */
  record Stay(LocalDate arrival, LocalDate departure) {

    // TODO: Let no stay come into being that does not last at least one night. Throw an
    // IllegalArgumentException that names both dates, for whoever has to find out what happened.

    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  /** The price of a stay, in cents. */
  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
