import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class WrappedReaderClosedProbe {
  static void run(java.io.Reader reader) throws java.io.IOException {
    var in = new java.io.BufferedReader(reader);
    reader.close(); // REFUSED
    System.out.println(in.readLine());
  }
}
