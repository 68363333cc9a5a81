// expect: checks-fail every_reader_gets_one
import java.util.List;
import java.util.function.Consumer;

class Iterators5 {

  static long send(List<String> readers, Consumer<String> post) {
    return readers.stream()
        .map(reader -> {
          post.accept(reader);
          return reader;
        })
        .count();
  }
}
