import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class Iterators3Check {
  private final List<Integer> requests = new ArrayList<>();

  @Test
  void goes_through_all_pages() {
    var found = new ArrayList<String>();
    for (var results = results(List.of("a", "b"), List.of("c"), List.of("d", "e", "f"));
        results.hasNext() && found.size() < 10; ) {
      found.add(results.next());
    }
    assertEquals(
        List.of("a", "b", "c", "d", "e", "f"), found, "Pages of two, one and three results");
  }

  @Test
  void asking_twice_changes_nothing() {
    var results = results(List.of("a", "b"));
    for (var i = 0; i < 5; i++) {
      results.hasNext();
    }
    assertEquals("a", next(results, 1), "hasNext() was called five times, and then next()");
  }

  @Test
  void nobody_has_to_ask() {
    var results = results(List.of("a"), List.of("b", "c"));
    assertEquals(
        List.of("a", "b", "c"),
        List.of(next(results, 1), next(results, 2), next(results, 3)),
        "next() was called three times, without hasNext() in between");
  }

  @Test
  void says_when_it_is_over() {
    var results = results(List.of("a"));
    results.next();
    assertEquals(false, results.hasNext(), "There is one result, and it has been fetched. hasNext() must be false then");
    assertThrows(
        NoSuchElementException.class, results::next, "next() after the end should throw this");
    afterAnEmptyPage();
  }

  @Test
  void asks_for_pages_only_when_they_are_needed() {
    var results = results(List.of("a", "b"), List.of("c"));
    next(results, 1);
    assertEquals(
        List.of(0), requests, "Only the first result was fetched, from page 0. Pages asked for:");
    next(results, 2);
    next(results, 3);
    assertEquals(List.of(0, 1), requests, "Three results, from pages 0 and 1. Pages asked for:");
  }

  private void afterAnEmptyPage() {
    requests.clear();
    var results = results(List.of("a"), List.of(), List.of("c"));
    results.next();
    for (var i = 0; i < 3; i++) {
      assertEquals(
          false, results.hasNext(), "Page 1 is empty, so hasNext() must be false, however often somebody asks");
    }
    assertThrows(
        NoSuchElementException.class, results::next, "Page 1 is empty, so there is no next result");
    assertEquals(List.of(0, 1), requests, "Page 1 is empty, and hasNext() was asked again. Pages");
    requests.clear();
    assertEquals(
        false,
        results(List.of(), List.of("b")).hasNext(),
        "Page 0 is empty, so hasNext() must be false at once");
    assertEquals(List.of(0), requests, "Page 0 is empty, so no other page is needed. Pages");
  }

  /** The next result of several, of which it is the first, second and so on. */
  private static String next(Iterator<String> results, int which) {
    try {
      return results.next();
    } catch (NoSuchElementException e) {
      var failure =
          new AssertionError(
              "There is a result number %d, but next() threw a NoSuchElementException. Nobody has to"
                      .formatted(which)
                  + " call hasNext() once before each next(): some never do, some do it twice");
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }

  @SafeVarargs
  private final Iterator<String> results(List<String>... pages) {
    return Iterators3.results(page -> {
      requests.add(page);
      return page < pages.length ? pages[page] : List.of();
    });
  }
}
