import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Lifetimes5Check {

  @Test
  void replaces_all_of_them() {
    replaces("a cat and a cat", "cat", "dog", 2, "a dog and a dog");
    replaces("catcatcat", "cat", "dog", 3, "dogdogdog");
    replaces("no such animal", "cat", "dog", 0, "no such animal");
    replaces("", "cat", "dog", 0, "");
    replaces("a.b.c", ".", "-", 2, "a-b-c");
    replaces("aaa", "aa", "b", 1, "ba");
  }

  @Test
  void a_shorter_word_leaves_none_behind() {
    replaces("aaaa", "a", "", 4, "");
    replaces("onto into onto", "onto", "to", 2, "to into to");
    replaces("aab", "ab", "b", 1, "ab");
    replaces("1, 2, , 3", ", ", ",", 3, "1,2,,3");
  }

  @Test
  void a_longer_word_fits_as_well() {
    replaces("tea or tea", "tea", "teas", 2, "teas or teas");
    replaces("a-b-c-d", "-", " and ", 3, "a and b and c and d");
  }

  @Test
  void the_finder_says_that_it_looks() throws IOException {
    try (var in = Lifetimes5.class.getResourceAsStream("Lifetimes5$Finder.class")) {
      if (in != null) {
        var marks =
            ClassFile.of()
                .parse(in.readAllBytes())
                .findAttribute(Attributes.runtimeInvisibleAnnotations())
                .map(it -> it.annotations().stream().map(each -> each.classSymbol().displayName()))
                .orElse(Stream.of())
                .toList();
        assertTrue(
            marks.contains("View") || !keepsTheText(),
            "Finder keeps the way to a text that is somebody else's, and no mark of Finder says so");
        assertFalse(
            marks.contains("Move") || marks.contains("ViewMut"),
            "The mark of Finder is "
                + marks
                + ". A finder does not own the text, and does not change it: it looks at a text of somebody else");
      }
    }
  }

  private static boolean keepsTheText() {
    return Stream.of(Lifetimes5.Text.class.getNestMembers())
        .filter(it -> it.getSimpleName().equals("Finder"))
        .flatMap(it -> Stream.of(it.getDeclaredFields()))
        .anyMatch(it -> it.getType() == Lifetimes5.Text.class);
  }

  private static void replaces(String before, String word, String other, int count, String after) {
    var text = new Lifetimes5.Text(new StringBuilder(before));
    var what = "\"" + before + "\", and \"" + other + "\" for \"" + word + "\"";
    var counted = replaceAll(text, word, other, what);
    assertEquals(after, text.read(), what);
    assertEquals(count, counted, what + ". How many there were");
  }

  private static int replaceAll(Lifetimes5.Text text, String word, String other, String what) {
    try {
      return Lifetimes5.replaceAll(text, word, other);
    } catch (IndexOutOfBoundsException e) {
      var failure =
          new AssertionError(
              what
                  + ". Something was to be replaced at a place that the text does not have: "
                  + e.getMessage());
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }
}
