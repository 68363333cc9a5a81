import java.time.LocalDate;
import java.util.List;
class Generics5 {
  static <P extends Comparable<P>, T extends P> T greatest(List<T> list) {
    T greatest = list.get(0);
    for (int i = 1; i < list.size(); i++) {
      T element = list.get(i);
      greatest = greatest.compareTo(element) < 0 ? element : greatest;
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
