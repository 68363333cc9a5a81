import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Lifetimes1Check {
  private final List<Lifetimes1.Page> tray = new ArrayList<>();

  @Test
  void reads_what_was_on_the_page() {
    assertEquals("Ada", field("name: Ada, born: 1815", 6, 9), "Ada's form, from place 6 to just before 9");
    assertEquals("1815", field("name: Ada, born: 1815", 17, 21), "Ada's form, from place 17 to just before 21");
    assertEquals("Grace", field("name: Grace, born: 1906", 6, 11), "Grace's form, from place 6 to just before 11");
    assertEquals("", field("name: Alan", 6, 6), "An empty field");
    assertEquals(
        "Mill Lane",
        field("name: Ada, born: 1815, street: Mill Lane", 31, 40),
        "From place 31 to just before 40, the end of the page");
    assertEquals("Alan ", field("name: Alan , born: 1912", 6, 11), "From place 6 to just before 11, with a blank");
    assertEquals("Ada", field("Ada, born: 1815", 0, 3), "The first 3 letters of a form");
  }

  @Test
  void gives_the_page_back_once() {
    var page = new Lifetimes1.Page();
    page.write("name: Ada");
    Lifetimes1.field(page, 6, 9, this::giveBack);
    assertEquals(1, tray.size(), "Pages in the tray after one form");
    assertSame(page, tray.getFirst(), "The page that came back should be the one that was read");
    field("name:", 5, 5);
    assertEquals(2, tray.size(), "Pages in the tray after another form, whose field is empty");
  }

  private String field(String form, int from, int to) {
    var page = new Lifetimes1.Page();
    page.write(form);
    return Lifetimes1.field(page, from, to, this::giveBack);
  }

  private void giveBack(Lifetimes1.Page page) {
    tray.add(page);
    page.write("THE NEXT FORM THE NEXT FORM THE NEXT FOR");
  }
}
