import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LinesAfterTheCloseProbe {
  static void run(java.io.BufferedReader reader) throws java.io.IOException {
    var lines = reader.lines();
    reader.close(); // REFUSED
    System.out.println(lines.toList());
  }
}
