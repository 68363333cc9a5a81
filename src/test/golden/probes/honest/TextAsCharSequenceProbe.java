import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class TextAsCharSequenceProbe {
  static int vowels(CharSequence text) { int n = 0; for (int i = 0; i < text.length(); i++) { if ("aeiou".indexOf(text.charAt(i)) >= 0) { n++; } } return n; }
  static void run() {
    StringBuilder sb = new StringBuilder("hello");
    System.out.println(vowels(sb) + vowels("x"));
    sb.append("!");
    sb.append(sb.length());
    CharSequence c = "abc";
    CharSequence d = c;
    System.out.println(c.length() + d.length());
    Iterable<Integer> it = List.of(1, 2);
    for (int x : it) { System.out.println(x); }
  }
}
