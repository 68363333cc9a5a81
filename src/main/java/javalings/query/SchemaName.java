package javalings.query;

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
        .findFirst()
        .flatMap(annotation -> of(annotation, element, files));
  }

  private static boolean isSchema(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString().equals(Schema.class.getName());
  }

  private static Optional<SchemaName> of(
      AnnotationMirror annotation, Element element, ProgramFiles files) {
    var place = files.place(files.trees().getPath(element, annotation)).orElseThrow();
    return annotation.getElementValues().values().stream()
        .findFirst()
        .map(value -> new SchemaName(String.valueOf(value.getValue()), place));
  }
}
