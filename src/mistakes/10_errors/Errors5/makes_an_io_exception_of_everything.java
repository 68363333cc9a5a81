// expect: checks-fail a_failure_reaches_the_caller
import java.io.IOException;
import java.util.List;
class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }
  static long total(Disk disk, List<String> files) throws IOException {
    var total = 0L;
    for (var file : files) {
      try {
        total += disk.size(file);
      } catch (IOException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
    return total;
  }
}
