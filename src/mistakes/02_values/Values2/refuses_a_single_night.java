// expect: checks-fail accepts_real_stays
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

class Values2 {

  record Stay(LocalDate arrival, LocalDate departure) {

    Stay {
      if (!arrival.plusDays(1).isBefore(departure)) {
        throw new IllegalArgumentException("not a stay: " + arrival + " to " + departure);
      }
    }

    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }

  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
