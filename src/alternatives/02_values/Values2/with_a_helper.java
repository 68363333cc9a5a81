import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
class Values2 {
  record Stay(LocalDate arrival, LocalDate departure) {
    Stay {
      if (departure.isAfter(arrival)) {
      } else {
        throw refusal(arrival, departure);
      }
    }

    private static IllegalArgumentException refusal(LocalDate from, LocalDate to) {
      return new IllegalArgumentException("from " + from + " to " + to + ": no night");
    }

    long nights() {
      return ChronoUnit.DAYS.between(arrival, departure);
    }
  }
  static long price(Stay stay, long centsPerNight) {
    return stay.nights() * centsPerNight;
  }
}
