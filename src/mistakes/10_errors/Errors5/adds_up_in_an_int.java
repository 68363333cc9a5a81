// expect: checks-fail adds_up_all_sizes
import java.io.IOException;
import java.util.List;
class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }
  static long total(Disk disk, List<String> files) throws IOException {
    var total = 0;
    for (var file : files) {
      total += disk.size(file);
    }
    return total;
  }
}
