"""The screens of the selling kit, "Alat Jualan": the list of tools for one product, and a screen for each tool."""
