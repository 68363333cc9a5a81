package javalings.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A fenced block of code in a page.
 *
 * @param line of its first fence in the file, from 1
 * @param words behind the fence: {@code rust}, {@code compile_fail}, {@code E0382}
 */
public record Listing(int line, List<String> words, String code) {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final Pattern COMMA = Pattern.compile("[,\\s]+");

  public Listing {
    words = List.copyOf(words);
  }

  /** Whether it is in this language, the first of its words. */
  public boolean is(String language) {
    return !words.isEmpty() && words.getFirst().equals(language);
  }

  /** All listings of a page. */
  public static List<Listing> in(String markdown) {
    var listings = new ArrayList<Listing>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                listings.add(listing(block));
              }
            });
    return listings;
  }

  private static Listing listing(FencedCodeBlock block) {
    var line = block.getSourceSpans().getFirst().getLineIndex() + 1;
    var words = COMMA.splitAsStream(block.getInfo().strip()).toList();
    return new Listing(line, words, block.getLiteral());
  }
}
