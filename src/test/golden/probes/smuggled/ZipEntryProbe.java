import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ZipEntryProbe {
  static void run(java.util.zip.ZipFile zip, java.util.zip.ZipEntry e) throws java.io.IOException {
    var in = zip.getInputStream(e);
    zip.close(); // REFUSED
    System.out.println(in.read());
  }
}
