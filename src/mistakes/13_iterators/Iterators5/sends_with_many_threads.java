// expect: checks-fail every_reader_gets_one
import java.util.List;
import java.util.function.Consumer;

// A newsletter goes to all readers who want it, and the program says how many were sent. It says
// 412, and not one has arrived.
class Iterators5 {

  /** Sends the newsletter to each reader, in order, and returns how many those were. */
  static long send(List<String> readers, Consumer<String> post) {
    readers.parallelStream().forEach(post);
    return readers.size();
  }
}
