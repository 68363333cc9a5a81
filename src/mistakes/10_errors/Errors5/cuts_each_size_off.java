// expect: checks-fail adds_up_all_sizes
import java.io.IOException;
import java.util.List;

// The size of a backup is the sum of its files' sizes. Asking for a size may fail, and a lambda may
// not throw that: this does not compile. The caller is prepared for an IOException, though.
class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }

  /** The sum of all sizes; what goes wrong with one of the files reaches the caller. */
  static long total(Disk disk, List<String> files) throws IOException {
long t = 0; for (String f : files) t += (int) disk.size(f); return t;
  }
}
