package javalings.borrowck.infer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file says something of ownership beyond the import that has it checked. One that does
 * not is ordinary Java: nobody wrote it to be held to promises that only the JDK's types suggest.
 */
final class OwnershipWords extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final String PACKAGE = "javalings.own.";
  private static final Set<String> WORDS =
      Set.of(
          "Move",
          "View",
          "ViewMut",
          "Borrowed",
          "BorrowedMut",
          "Mut",
          "Consumes",
          "From",
          "Send",
          "Owned",
          "Ref",
          "RefMut");

  private final AttributedFile unit;
  private boolean found;

  private OwnershipWords(AttributedFile unit) {
    this.unit = unit;
  }

  static boolean in(AttributedFile unit) {
    var words = new OwnershipWords(unit);
    words.scan(unit.tree(), null);
    return words.found;
  }

  private void word(CharSequence name, Tree tree) {
    found |=
        WORDS.contains(name.toString())
            && unit.element(tree) instanceof TypeElement type
            && type.getQualifiedName().toString().startsWith(PACKAGE);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    return found ? null : super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitImport(ImportTree tree, @Nullable Void none) {
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    word(tree.getName(), tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    word(tree.getIdentifier(), tree);
    return super.visitMemberSelect(tree, null);
  }
}
