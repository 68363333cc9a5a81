import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ReturnsElementOfLocalList {
  @Move static final class Word { int n; }
  static @Borrowed Word longest(@Borrowed Word seed) {
    ArrayList<Word> words = new ArrayList<>();
    words.add(new Word());
    return words.get(0); // ERROR E0515
  }
}
