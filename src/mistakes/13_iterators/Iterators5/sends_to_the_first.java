// expect: checks-fail says_how_many_were_sent
import java.util.List;
import java.util.function.Consumer;

class Iterators5 {

  static long send(List<String> readers, Consumer<String> post) {
    return readers.stream().peek(post).findFirst().stream().count();
  }
}
