package javalings.query;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import javalings.model.Place;
import javalings.sql.Schema;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The name of a schema as a class gives it, and where. */
record SchemaName(String name, Place place) {

  /** The name on this very class. */
  static Optional<SchemaName> of(TreePath type, ProgramFiles files) {
    var element = files.trees().getElement(type);
    if (element == null) {
      return Optional.empty();
    }
    return element.getAnnotationMirrors().stream()
        .filter(SchemaName::isSchema)
        .flatMap(each -> each.getElementValues().values().stream())
        .findFirst()
        .map(
            value -> new SchemaName(String.valueOf(value.getValue()), place(type, element, files)));
  }

  private static boolean isSchema(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString().equals(Schema.class.getName());
  }

  private static Place place(TreePath type, Element element, ProgramFiles files) {
    return ((ClassTree) type.getLeaf())
        .getModifiers().getAnnotations().stream()
            .filter(each -> isSchema(each, type, files))
            .findFirst()
            .flatMap(each -> files.place(new TreePath(type, each)))
            .orElseThrow(() -> new IllegalStateException("no annotation on " + element));
  }

  private static boolean isSchema(AnnotationTree tree, TreePath type, ProgramFiles files) {
    var path = new TreePath(new TreePath(type, tree), tree.getAnnotationType());
    var found = files.trees().getElement(path);
    return found != null && found.toString().equals(Schema.class.getName());
  }
}
