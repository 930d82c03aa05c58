"""The one entry of the app. `streamlit run app.py` and `etalase` start the same thing."""

import streamlit as st

from photo.errors import PhotoError
from photo.system import check_opencv

st.set_page_config(page_title="Etalase", page_icon="🛍️", layout="centered")
try:
    check_opencv()
    from listing.ui.first import page

    page()
except PhotoError as error:  # the page shows the errors of single photos itself; this is what stops everything
    st.error(str(error))
