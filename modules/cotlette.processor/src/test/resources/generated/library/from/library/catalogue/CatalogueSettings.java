package library.catalogue;

import java.util.Optional;
import module cotlette.api;

@SettingsSection("catalogue")
record CatalogueSettings(@Setting(defaultValue = "20") int pageSize, Optional<String> defaultCurrency) {}
