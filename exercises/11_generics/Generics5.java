import java.time.LocalDate;
import java.util.List;

// The greatest of a list, for all types that have an order. It works for numbers and for texts, and
// not for dates, although dates can be compared: this does not compile.
class Generics5 {

  /** The greatest element; of equal ones, the first. The list is not empty. */
  // TODO: LocalDate is a Comparable<ChronoLocalDate>. What does this bound ask for?
  static <T extends Comparable<T>> T greatest(List<T> list) {
    var greatest = list.getFirst();
    for (var element : list) {
      if (element.compareTo(greatest) > 0) {
        greatest = element;
      }
    }
    return greatest;
  }

  static String last(List<String> names) {
    return greatest(names);
  }

  static LocalDate latest(List<LocalDate> dates) {
    return greatest(dates);
  }
}
