// expect: does-not-compile checks.do.not.fit
import java.time.LocalDate;
import java.util.List;

class Generics5 {

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
    return dates.stream().max(LocalDate::compareTo).orElseThrow();
  }
}
