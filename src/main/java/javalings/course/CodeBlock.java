package javalings.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;

/**
 * A fenced block of code in a page.
 *
 * @param line of its first fence in the file, from 1
 * @param words behind the fence: {@code rust}, {@code compile_fail}, {@code E0382}
 */
public record CodeBlock(int line, List<String> words, String code) {

  private static final Pattern COMMA = Pattern.compile("[,\\s]+");

  public CodeBlock {
    words = List.copyOf(words);
  }

  /** Whether it is in this language, the first of its words. */
  public boolean is(String language) {
    return !words.isEmpty() && words.getFirst().equals(language);
  }

  /** All listings of a page. */
  public static List<CodeBlock> in(String markdown) {
    var blocks = new ArrayList<CodeBlock>();
    MarkdownBlocks.of(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                blocks.add(listing(block));
              }
            });
    return blocks;
  }

  private static CodeBlock listing(FencedCodeBlock block) {
    var line = MarkdownBlocks.line(block);
    var words = COMMA.splitAsStream(block.getInfo().strip()).toList();
    return new CodeBlock(line, words, block.getLiteral());
  }
}
