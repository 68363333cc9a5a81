import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

class Generics4 {
  interface Format<T> {
    String write(T value);
  }
  static final Format<Integer> PRICE = cents -> "%d.%02d".formatted(cents / 100, cents % 100);
  static <T> Format<List<T>> listOf(Format<T> element) {
    return new Format<List<T>>() {
      @Override
      public String write(List<T> list) {
        var joiner = new StringJoiner("; ", "[", "]");
        list.forEach(item -> joiner.add(element.write(item)));
        return joiner.toString();
      }
    };
  }
  static <T> Format<Optional<T>> optional(Format<T> element) {
    return value -> value.isPresent() ? element.write(value.orElseThrow()) : "-";
  }
}
