import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BuilderChainHeldProbe {
  static void run() {
    StringBuilder sb = new StringBuilder();
    StringBuilder same = sb.append("x");
    sb.setLength(0); // REFUSED
    same.append("y"); // REFUSED
    System.out.println(sb); // REFUSED
  }
}
