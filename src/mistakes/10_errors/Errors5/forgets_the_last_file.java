// expect: checks-fail adds_up_all_sizes
import java.io.IOException;
import java.util.List;

class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }

  static long total(Disk disk, List<String> files) throws IOException {
    var total = 0L;
    for (var i = 0; i < files.size() - 1; i++) {
      total += disk.size(files.get(i));
    }
    return total;
  }
}
