package javalings.model;

/**
 * A replacement of one stretch of source by other text; an insertion where the place is a point.
 */
public record Edit(Place place, String replacement) {}
