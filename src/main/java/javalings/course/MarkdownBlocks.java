package javalings.course;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks of a page as commonmark finds them; each knows its place in the text. */
final class MarkdownBlocks {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private MarkdownBlocks() {}

  /** The document that the blocks are in. */
  static Node of(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The line where a block begins, from 1. */
  static int line(Node block) {
    return block.getSourceSpans().getFirst().getLineIndex() + 1;
  }
}
