import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CharSeqTwoProbe {
  static void run() {
    StringBuilder sb = new StringBuilder("abc");
    CharSequence text = sb;
    sb.append("x"); // REFUSED
    System.out.println(text.length());
  }
}
