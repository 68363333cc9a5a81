// expect: checks-fail only_what_can_be_compared_comes_in
import java.time.LocalDate;
import java.util.List;
class Generics5 {
  @SuppressWarnings("unchecked")
  static <T> T greatest(List<? extends T> list) {
    T greatest = list.getFirst();
    for (var element : list) {
      if (((Comparable<Object>) element).compareTo(greatest) > 0) {
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
