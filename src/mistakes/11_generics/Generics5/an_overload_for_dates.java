// expect: does-not-compile
import java.time.LocalDate;
import java.util.List;
class Generics5 {
  static LocalDate greatest(List<LocalDate> dates, LocalDate... more) {
    return dates.stream().max(LocalDate::compareTo).orElseThrow();
  }

  static <T extends Comparable<T>> T greatest(List<T> list) {
    T greatest = list.getFirst();
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
