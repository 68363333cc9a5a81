import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javalings.check.ReferenceStoryteller;
import javalings.llama.Tokenizer;
import org.junit.jupiter.api.Test;

class Inference3Check {

  private static final List<String> TEXTS =
      List.of(
          "Once upon a time Anna had a yellow lantern.",
          "\"May I sleep in it?\" asks Jonas.",
          "Then Greta brings the sledge back to Oscar.",
          "The owner is Simon.",
          "leopard and hen",
          "\n");

  @Test
  void an_earlier_merge_goes_first() {
    tokens("abc", "b+c a+b", "abc", "a|bc");
    tokens("abc", "a+b b+c", "abc", "ab|c");
    tokens("nose", "s+e o+s n+o", "nose", "no|se");
    tokens("abcd", "c+d b+c a+b", "abcd", "ab|cd");
  }

  @Test
  void merged_tokens_are_merged_again() {
    tokens("ab", "a+b ab+ab", "abababab", "abab|abab");
    tokens("hey", "h+e he+y", "heyhe", "hey|he");
    tokens("xyz", "y+z x+yz xyz+xyz", "zxyzxyzx", "z|xyzxyz|x");
  }

  @Test
  void of_equal_pairs_the_left_one_goes_first() {
    tokens("a", "a+a", "aaa", "aa|a");
    tokens("ab", "a+a aa+b", "aaab", "aa|a|b");
  }

  @Test
  void the_model_gets_its_own_tokens() {
    var its = tokenizer();
    var mine = of(its);
    for (var text : TEXTS) {
      assertEquals(
          words(its, its.encode(text)), words(its, mine.encode(text)), "The tokens of " + text);
    }
  }

  @Test
  void decoding_gives_the_text_back() {
    var mine = of(tokenizer());
    for (var text : TEXTS) {
      assertEquals(text, mine.decode(mine.encode(text)), "A text, encoded and decoded");
    }
    assertEquals(0, mine.encode("").length, "The number of tokens of an empty text");
    assertEquals("", mine.decode(new int[0]), "No tokens, decoded");
  }

  @Test
  void an_unknown_character_is_named() {
    var mine = of(tokenizer());
    for (var unknown : List.of("7", "X", "é")) {
      var text = "The owner is " + unknown + ".";
      var thrown =
          assertThrows(
              IllegalArgumentException.class,
              () -> mine.encode(text),
              "`encode(\"%s\")`, where no token is a %s".formatted(text, unknown));
      // The whole text may be quoted as well, but it does not say which character is meant.
      assertTrue(
          String.valueOf(thrown.getMessage()).replace(text, "").contains(unknown),
          "\"%s\" cannot be encoded because of `%s`. The exception says only: %s"
              .formatted(text, unknown, thrown.getMessage()));
    }
  }

  /** Merges are given as "a+b ab+c", tokens as "abc|d". */
  private static void tokens(String alphabet, String merges, String text, String expected) {
    var names = new ArrayList<>(List.of(alphabet.split("")));
    var learnt = new ArrayList<Inference3.Merge>();
    for (var merge : merges.split(" ")) {
      var parts = merge.split("\\+");
      learnt.add(new Inference3.Merge(names.indexOf(parts[0]), names.indexOf(parts[1])));
      names.add(parts[0] + parts[1]);
    }
    var ids = new Inference3(alphabet, learnt).encode(text);
    assertEquals(
        expected,
        String.join("|", Arrays.stream(ids).mapToObj(names::get).toList()),
        "The tokens of \"%s\" with the merges %s, the earliest one first".formatted(text, merges));
  }

  private static Tokenizer tokenizer() {
    return ReferenceStoryteller.model().tokenizer();
  }

  private static Inference3 of(Tokenizer tokenizer) {
    var merges =
        tokenizer.merges().stream()
            .map(merge -> new Inference3.Merge(merge.left(), merge.right()))
            .toList();
    int characters = tokenizer.tokens().size() - merges.size();
    return new Inference3(String.join("", tokenizer.tokens().subList(0, characters)), merges);
  }

  private static String words(Tokenizer tokenizer, int[] ids) {
    return Arrays.stream(ids).mapToObj(tokenizer::decode).toList().toString();
  }
}
