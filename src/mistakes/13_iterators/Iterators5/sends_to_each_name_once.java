// expect: checks-fail readers_of_the_same_name_get_one_each
import java.util.List;
import java.util.function.Consumer;

class Iterators5 {

  static long send(List<String> readers, Consumer<String> post) {
    return readers.stream().distinct().peek(post).count();
  }
}
