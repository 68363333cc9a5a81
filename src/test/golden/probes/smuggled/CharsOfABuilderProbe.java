import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CharsOfABuilderProbe {
  static void run() {
    StringBuilder sb = new StringBuilder("abc");
    var chars = sb.chars();
    sb.append("d"); // REFUSED
    System.out.println(chars.count());
  }
}
