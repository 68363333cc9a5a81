import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class Threads9Check {
  private final List<Supplier<String>> handedOver = new ArrayList<>();

  @Test
  void each_text_is_that_of_its_moment() throws InterruptedException {
    Threads9.write(List.of("Dear ", "Ada", "!"), handedOver::add);
    assertEquals(
        List.of("Dear ", "Dear Ada", "Dear Ada!"),
        theSpellingCatchesUp(),
        "Three words were typed, and the spelling came to look at them later. What it saw");
  }

  @Test
  void the_spelling_looks_after_each_word() throws InterruptedException {
    Threads9.write(List.of("a", "b"), handedOver::add);
    assertEquals(2, handedOver.size(), "Two words were typed. How often the spelling was called");
    handedOver.clear();
    Threads9.write(List.of(), handedOver::add);
    assertEquals(List.of(), theSpellingCatchesUp(), "Nothing was typed");
  }

  @Test
  void the_whole_text_comes_back() {
    assertEquals("Dear Ada", Threads9.write(List.of("Dear ", "Ada"), handedOver::add), "Two words");
    assertEquals("", Threads9.write(List.of(), handedOver::add), "No words");
  }

  private List<String> theSpellingCatchesUp() throws InterruptedException {
    var seen = new ArrayList<String>();
    var spelling = new Thread(() -> handedOver.forEach(text -> seen.add(text.get())));
    spelling.start();
    spelling.join();
    return seen;
  }
}
