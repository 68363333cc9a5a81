import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
class Values2 {
  record Stay(LocalDate arrival, LocalDate departure) {
    Stay {
      if (arrival.compareTo(departure) >= 0) {
        var message = String.join(" ", "not a stay:", arrival.toString(), departure.toString());
        throw new IllegalArgumentException(message);
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
