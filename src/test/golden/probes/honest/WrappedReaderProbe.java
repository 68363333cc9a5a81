import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class WrappedReaderProbe {
  static int count(String text) throws java.io.IOException {
    int lines = 0;
    try (var in = new java.io.BufferedReader(new java.io.StringReader(text))) {
      String line;
      while ((line = in.readLine()) != null) {
        if (line.isBlank()) { continue; }
        lines++;
      }
    }
    return lines;
  }
}
