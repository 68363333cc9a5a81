import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class FilesLinesProbe {
  static void run(java.nio.file.Path p) throws java.io.IOException {
    java.util.Scanner sc = new java.util.Scanner(p);
    var tokens = sc.tokens();
    sc.close(); // REFUSED
    System.out.println(tokens.count());
  }
}
