package io.parkgraph.platform.store.files;

/** The kinds of files that are kept, told by their content. */
public enum FileType {
  /** A PDF document. */
  PDF("application/pdf", "pdf"),
  /** A PNG picture. */
  PNG("image/png", "png"),
  /** A JPEG picture. */
  JPEG("image/jpeg", "jpg"),
  /** A workbook of Office Open XML without macros. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A text whose name says that it is a table. */
  CSV("text/csv", "csv"),
  /** Any other text. */
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** As HTTP names it. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot. */
  public String extension() {
    return extension;
  }
}
