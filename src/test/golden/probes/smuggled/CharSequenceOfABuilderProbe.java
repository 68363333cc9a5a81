import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CharSequenceOfABuilderProbe {
  static void run() {
    StringBuilder sb = new StringBuilder("abc");
    CharSequence text = sb;
    sb.setLength(0); // REFUSED
    System.out.println(text); // REFUSED
  }
}
