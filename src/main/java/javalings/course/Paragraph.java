package javalings.course;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A paragraph of a page, or an item of a list, as running text: blocks of code are left out, and
 * each piece of code in a sentence is one word.
 *
 * @param line where it starts in the page, from 1
 * @param text on one line
 */
public record Paragraph(int line, String text) {

  /** Stands for a piece of code, so that its dots end no sentence and its names have no length. */
  public static final String CODE = "\u2026code";

  /** All paragraphs of a page, in their order. */
  public static List<Paragraph> in(String markdown) {
    var paragraphs = new ArrayList<Paragraph>();
    MarkdownBlocks.of(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(org.commonmark.node.Paragraph paragraph) {
                paragraphs.add(of(paragraph));
              }
            });
    return paragraphs;
  }

  private static Paragraph of(org.commonmark.node.Paragraph paragraph) {
    var words = new StringBuilder();
    paragraph.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(CODE);
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }

          @Override
          public void visit(HardLineBreak end) {
            words.append(' ');
          }
        });
    return new Paragraph(MarkdownBlocks.line(paragraph), words.toString().strip());
  }
}
