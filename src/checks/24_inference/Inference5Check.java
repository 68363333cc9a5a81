import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javalings.check.ReferenceStoryteller;
import javalings.llama.Dimensions;
import javalings.llama.KeyValueCache;
import javalings.llama.Model;
import org.junit.jupiter.api.Test;

class Inference5Check {

  private static final int CONTEXT = 12;

  @Test
  void the_first_token_sees_itself() {
    sees(1, 1, 4, 1);
    sees(2, 1, 2, 1);
  }

  @Test
  void it_gives_each_token_its_share() {
    sees(1, 1, 4, 2);
    sees(2, 1, 16, 4);
  }

  @Test
  void it_looks_at_no_later_token() {
    sees(1, 1, 2, 3);
    var attention = new Inference5(1, 1, 2, CONTEXT);
    var reference = new KeyValueCache(new Dimensions(2, 2, 1, 1, 1, 1, CONTEXT));
    for (int token = 0; token < 5; token++) {
      attention.attend(token, numbers(2, token), numbers(2, -token), numbers(2, 9), new float[2]);
    }
    same(attention, reference, 0, numbers(2, 3), numbers(2, 4), numbers(2, 5));
    same(attention, reference, 1, numbers(2, 6), numbers(2, 7), numbers(2, 8));
  }

  @Test
  void a_token_knows_how_far_away_another_is() {
    sees(1, 1, 2, 8);
    sees(1, 1, 6, 8);
    sees(2, 2, 4, 8);
  }

  @Test
  void heads_share_keys_and_values() {
    sees(4, 2, 2, 6);
    sees(6, 2, 4, 5);
    sees(3, 1, 2, 5);
  }

  @Test
  void the_model_names_the_owner() {
    var model = ReferenceStoryteller.model();
    var stories =
        List.of(
                "Long ago Greta found a red sledge. Then Ben wants to ride it. Greta lends the sledge"
                    + " to Ben. In the evening Ben gives the sledge back to Greta.",
                "At the fair Oscar bought a silver flute. One day Nina would like to play it. Oscar"
                    + " gives the flute to Nina for ever. Nina plays it all day.",
                "Once upon a time Lea had a warm tent. Jonas wants to paint the tent. So Felix has to"
                    + " wait for Jonas. Then Jonas gives the tent back to Lea.",
                "In the winter Simon made a soft brush. Simon shows the brush to Ida and David. Then"
                    + " Ida and David go home.");
    var names = stories.stream().map(story -> next(model, story + " The owner is")).toList();
    assertEquals(
        "[ Greta,  Nina,  Lea,  Simon]",
        names.toString(),
        "The model reads with your attention. Greta lent her sledge, Oscar gave his flute to Nina,"
            + " Lea has her tent again, and Simon only showed his brush. The owners are");
  }

  /** The token that the model gives the highest score after a text. */
  private static String next(Model model, String text) {
    var size = model.dimensions();
    var reader =
        new ReferenceStoryteller(
            model,
            () -> {
              var attention =
                  new Inference5(size.heads(), size.keyHeads(), size.headSize(), size.context());
              return attention::attend;
            });
    return reader.next(text);
  }

  private static void sees(int heads, int keyHeads, int size, int tokens) {
    var attention = new Inference5(heads, keyHeads, size, CONTEXT);
    var reference =
        new KeyValueCache(
            new Dimensions(heads * size, 1, 1, heads, keyHeads, 1, CONTEXT));
    for (int position = 0; position < tokens; position++) {
      same(
          attention,
          reference,
          position,
          numbers(heads * size, 3 * position),
          numbers(keyHeads * size, 3 * position + 1),
          numbers(keyHeads * size, 3 * position + 2));
    }
  }

  private static void same(
      Inference5 attention,
      KeyValueCache reference,
      int position,
      float[] query,
      float[] key,
      float[] value) {
    var expected = new float[query.length];
    var seen = new float[query.length];
    Arrays.fill(seen, 77);
    reference.attend(0, position, query.clone(), key.clone(), value.clone(), expected);
    attention.attend(position, query.clone(), key.clone(), value.clone(), seen);
    for (int i = 0; i < seen.length; i++) {
      assertEquals(
          expected[i],
          seen[i],
          2e-4,
          "Number %d of what the token at position %d sees; its query has %d numbers, and its key %d"
              .formatted(i, position, query.length, key.length));
    }
  }

  private static float[] numbers(int count, int seed) {
    var random = new Random(seed);
    var numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt(-20, 21) / 10f;
    }
    return numbers;
  }
}
