import java.util.List;
import java.util.function.Consumer;
class Iterators5 {
  static long send(List<String> readers, Consumer<String> post) {
    long sent = 0;
    for (var reader : readers) {
      post.accept(reader);
      sent++;
    }
    return sent;
  }
}
