// expect: checks-fail asks_no_more_after_a_failure
import java.io.IOException;
import java.util.List;

class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }

  static long total(Disk disk, List<String> files) throws IOException {
    var total = 0L;
    IOException failure = null;
    for (var file : files) {
      try {
        total += disk.size(file);
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return total;
  }
}
